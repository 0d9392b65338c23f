package parts;

public interface Part {
  void start(String name);
}
