package letters;

import archive.Archive;
import archive.Listed;
import dev.hardwire.Callback;
import dev.hardwire.InheritCallbacks;
import java.util.List;

@InheritCallbacks
public class Letters extends Archive<String> implements Listed<String> {
  @Override
  protected List<String> close(int year) {
    return List.of();
  }

  @Override
  public void list(String document) {}

  @Callback(value = "document_signed", order = -1)
  void count() {}
}
