import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Writes what is the same many times over: twenty event types of each sort, their callbacks, and
 * the same calls by hand. The build runs it before it compiles. All it writes is plain Java, to be
 * read in {@code target/generated-sources/events}.
 */
final class Sources {

  private Sources() {}

  public static void main(String[] arguments) throws IOException {
    Text text = Text.in(Path.of(arguments[0]), "dev.hardwire.benchmarks");
    List<EventSort> sorts = EventSort.all();
    OwnerSources owners = new OwnerSources(text, sorts);
    for (int owner = 0; owner < Text.OWNERS; owner++) {
      owners.writeOwner("Counters", owner);
      owners.writeOwner("StaticCounters", owner);
    }
    owners.writeOwners();
    EventSources events = new EventSources(text);
    List<String> titles = new ArrayList<>();
    for (EventSort sort : sorts) {
      events.writeSort(sort);
      titles.add(sort.name());
    }
    AnswerSources answers = new AnswerSources(text);
    for (AnswerMode mode : AnswerMode.values()) {
      answers.writeOwner(mode);
      answers.writeSort(mode);
      titles.add(mode.title());
    }
    events.writeSorts(titles);
    new OpenSources(text).writeOpen();
    events.writePublishers();
  }
}
