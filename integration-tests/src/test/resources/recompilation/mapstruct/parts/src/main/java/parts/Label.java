package parts;

public record Label(String name) {}
