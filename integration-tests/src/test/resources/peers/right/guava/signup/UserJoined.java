package signup;

public record UserJoined(String name, String email) {}
