package shop;

public record Order(String number) {}
