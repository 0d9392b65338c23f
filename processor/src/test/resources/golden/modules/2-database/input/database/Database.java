package database;

import dev.hardwire.Callback;
import java.util.ArrayList;
import java.util.List;

public final class Database {

  private final List<String> addresses = new ArrayList<>();

  @Callback("user_joined")
  public void insert(String name, String email) {
    addresses.add(email);
  }

  @Callback("user_left")
  void delete(String email) {
    addresses.remove(email);
  }

  public List<String> addresses() {
    return List.copyOf(addresses);
  }
}
