package events;

@dev.hardwire.Event(value = "file_uploaded", publisher = true)
public interface FileUploaded {
  void fire(String path) throws java.io.IOException;
}
