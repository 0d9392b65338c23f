package depot;

public record Crate() implements Goods {}
