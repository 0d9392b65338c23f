package parts;

public record Order(String name) {}
