package bakery;

record Label(String name) {}
