package bakery;

public record Label(String name, int cents) {}
