package signup;

public record UserLeft(String name, String email) {}
