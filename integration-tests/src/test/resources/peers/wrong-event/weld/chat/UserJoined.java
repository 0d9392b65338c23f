package chat;

public record UserJoined(String name, String room) {}
