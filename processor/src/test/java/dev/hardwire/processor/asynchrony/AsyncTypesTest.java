package dev.hardwire.processor.asynchrony;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Types and names that calls of their own have to cope with. */
class AsyncTypesTest {

  @TempDir Path root;

  @Test
  void answersHaveAnyType() throws Throwable {
    AsyncPrograms.compile(
            root,
            """
            @EventWiring
            final class Shop {}

            @Event("table_asked")
            interface TableAsked { CompletableFuture<Map<String, List<? extends Number>>> ask(int... keys); }

            @Event(value = "words_asked", open = true)
            interface WordsAsked { CompletableFuture<List<String[]>> ask(List<? super Integer> keys); }

            @Event(value = "names_folded", open = true)
            interface NamesFolded { CompletableFuture<List<String>> fold(@Fold List<String> names); }

            @Event(value = "maybe_folded")
            interface MaybeFolded { CompletableFuture<Optional<String>> fold(@Fold Optional<String> name); }

            @Event(value = "truth_folded", open = true)
            interface TruthFolded { CompletableFuture<Boolean> fold(@Fold boolean truth, char letter); }

            @Event(value = "bytes_folded")
            interface BytesFolded { CompletableFuture<byte[]> fold(@Fold byte[] bytes); }

            @Event("flag_asked")
            interface FlagAsked { CompletableFuture<Boolean> ask(byte b, short s, float f); }

            final class Clerk {
              @Callback("table_asked")
              static CompletionStage<Map<String, List<? extends Number>>> table(int[] keys) {
                return CompletableFuture.completedFuture(Map.of("key", List.of(keys[0], 2.5)));
              }

              @Callback(value = "words_asked", async = true)
              static String[] words(List<? super Integer> keys) {
                keys.add(7);
                return new String[] {"one", "two"};
              }

              @Callback(value = "names_folded", async = true)
              static ArrayList<String> names(Collection<String> names) {
                ArrayList<String> more = new ArrayList<>(names);
                more.add("Ada");
                return more;
              }

              @Callback(value = "maybe_folded")
              CompletableFuture<Optional<String>> maybe(Optional<String> name) {
                return CompletableFuture.completedFuture(name.map(n -> n + "!"));
              }

              @Callback(value = "truth_folded", when = "isVowel")
              static boolean not(boolean truth) { return !truth; }

              static boolean isVowel(char letter, boolean truth) { return letter == 'a'; }

              @Callback(value = "bytes_folded", async = true)
              byte[] twice(byte[] bytes) { return (new String(bytes) + new String(bytes)).getBytes(); }

              @Callback(value = "flag_asked", async = true)
              static boolean flag(float f, short s, byte b) { return f + s + b > 6; }
            }
            """)
        .expect(
            """
            Desk desk = new Desk();
            ShopWiring wiring =
                ShopWiring.builder().clerk(new Clerk()).defaultExecutor(desk).build();
            Futures.tell(wiring.tableAsked().ask(1, 2));
            CompletableFuture<List<String[]>> words = wiring.wordsAsked().ask(new ArrayList<Number>());
            CompletableFuture<List<String>> names = wiring.namesFolded().fold(List.of("Bob"));
            wiring.truthFoldedListeners().add((truth, letter) -> CompletableFuture.completedFuture(truth));
            Futures.tell(wiring.maybeFolded().fold(Optional.of("Eve")));
            Futures.tell(wiring.truthFolded().fold(true, 'a'));
            Futures.tell(wiring.truthFolded().fold(true, 'b'));
            CompletableFuture<byte[]> bytes = wiring.bytesFolded().fold("ab".getBytes());
            CompletableFuture<Boolean> flag = wiring.flagAsked().ask((byte) 1, (short) 2, 3.5f);
            desk.work();
            Trace.add(words.join().get(0)[1]);
            Futures.tell(names);
            Trace.add(new String(bytes.join()));
            Futures.tell(flag);
            """,
            "= {key=[1, 2.5]}",
            "= Optional[Eve!]",
            "= false",
            "= true",
            "two",
            "= [Bob, Ada]",
            "abab",
            "= true");
  }

  @Test
  void parametersMayBeNamedLikeWhatIsGenerated() throws Throwable {
    AsyncPrograms.compile(
            root,
            """
            @EventWiring(around = Hooks.class, traceFires = true)
            final class Shop {}

            final class Hooks implements Around<Integer> {
              @Override
              public Integer before(String event, String callback) { return 1; }

              @Override
              public void after(String event, String callback, Integer token) {}

              @Override
              public void failed(String event, String callback, Integer token, Throwable failure) {}
            }

            @Event(value = "posted", sticky = true, open = true, onError = FailurePolicy.EVICT)
            interface Posted {
              void fire(int target, int hooks, int info, int connection, int given, int token, int failure,
                  int inFlight, int context, int listener, int lock, int latest, int fired);
            }

            @Event(value = "asked", open = true, onError = FailurePolicy.COLLECT)
            interface Asked {
              CompletableFuture<List<Integer>> fire(int target, int hooks, int info, int connection, int given,
                  int token, int failure, int inFlight, int context, int listener, int pending, int listening);
            }

            @Event(value = "counted", open = true)
            interface Counted {
              CompletableFuture<Integer> pending(@Fold int folded, int fire, int spec, int call, int values, int run);
            }

            @Attachable
            final class Pending {
              @Callback(value = {"posted", "asked"}, async = true)
              int hear(int target, EventInfo event, int hooks, int info, int connection, int given, int token,
                  int failure) {
                int sum = target + hooks + info + connection + given + token + failure;
                Trace.add(event.event() + sum);
                return sum;
              }

              @Callback(value = "counted", async = true, when = "isMore")
              int count(int folded, int run) { return folded + run; }

              boolean isMore(int folded) { return folded > 0; }
            }

            final class Fire {
              @Callback(value = "counted", async = true)
              static int folded(int spec, int folded) { return spec + folded; }

              @Callback(value = {"posted", "asked"}, async = true)
              int Hear(int listener) { Trace.add("Hear"); return listener; }

              @Callback(value = {"posted", "asked"}, async = true)
              int hear(int inFlight) { Trace.add("hear"); return inFlight; }

              @Callback(value = {"posted", "asked"}, async = true)
              int hear(int inFlight, int context) { Trace.add("hear 2"); return inFlight + context; }
            }
            """)
        .expect(
            """
            Desk desk = new Desk();
            ShopWiring wiring =
                ShopWiring.builder().fire(new Fire()).hooks(new Hooks()).defaultExecutor(desk).build();
            wiring.pendingAttachments().attach(new Pending());
            wiring.posted().fire(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13);
            desk.work();
            CompletableFuture<List<Integer>> asked =
                wiring.asked().fire(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
            desk.work();
            Futures.tell(asked);
            CompletableFuture<Integer> counted = wiring.counted().pending(1, 2, 3, 4, 5, 6);
            desk.work();
            Futures.tell(counted);
            wiring.pendingAttachments().attach(new Pending());
            desk.work();
            Trace.lines.subList(0, 4).sort(null);
            """,
            "Hear",
            "hear",
            "hear 2",
            "posted28",
            "Hear",
            "hear",
            "hear 2",
            "asked28",
            "= [10, 8, 17, 28]",
            "= 10",
            "posted28");
  }

  /** Also what the generated code itself refers to. */
  @Test
  void classesMayBeNamedLikeWhatIsGenerated() throws Throwable {
    AsyncPrograms.compile(
            root,
            """
            @EventWiring
            final class Shop {}

            record PostCarryCall(String letter) {}

            record AsyncCall(String letter) {}

            record FutureFire(String letter) {}

            record InFlight(String letter) {}

            record ListenerCall(String letter) {}

            @Event(value = "posted")
            interface Posted { void fire(PostCarryCall letter, AsyncCall other, InFlight third); }

            @Event(value = "asked", open = true)
            interface Asked { CompletableFuture<List<ListenerCall>> fire(PostCarryCall letter, FutureFire other); }

            final class Post {
              @Callback(value = "posted", executor = "post")
              void carry(PostCarryCall letter, AsyncCall other, InFlight third) {
                Trace.add(letter + " " + other + " " + third);
              }

              @Callback(value = "asked", executor = "post")
              static ListenerCall carry(PostCarryCall letter, FutureFire other) {
                return new ListenerCall(letter + " " + other);
              }
            }
            """)
        .expect(
            """
            Desk post = new Desk();
            ShopWiring wiring = ShopWiring.builder().post(new Post()).postExecutor(post).build();
            wiring.posted().fire(new PostCarryCall("a"), new AsyncCall("b"), new InFlight("c"));
            CompletableFuture<List<ListenerCall>> asked =
                wiring.asked().fire(new PostCarryCall("a"), new FutureFire("b"));
            post.work();
            Futures.tell(asked);
            """,
            "PostCarryCall[letter=a] AsyncCall[letter=b] InFlight[letter=c]",
            "= [ListenerCall[letter=PostCarryCall[letter=a] FutureFire[letter=b]]]");
  }

  @Test
  void answersAreConvertedAsInACall() throws Throwable {
    AsyncPrograms.compile(
            root,
            """
            @EventWiring
            final class Shop {}

            @Event("number_asked")
            interface NumberAsked { CompletableFuture<List<Number>> ask(); }

            @Event("object_asked")
            interface ObjectAsked { CompletableFuture<Object> ask(); }

            @Event("text_asked")
            interface TextAsked { CompletableFuture<Optional<CharSequence>> ask(); }

            final class Clerk {
              @Callback("number_asked")
              static int plain() { return 1; }

              @Callback("number_asked")
              static CompletionStage<? extends Long> stage() { return CompletableFuture.completedFuture(2L); }

              @Callback(value = "number_asked", async = true)
              static short later() { return 3; }

              @Callback(value = "object_asked", async = true)
              static char letter() { return 'x'; }

              @Callback(value = "text_asked", async = true)
              static Optional<String> none() { return Optional.empty(); }

              @Callback(value = "text_asked", async = true, order = 1)
              static String text() { return "text"; }
            }
            """)
        .expect(
            """
            ShopWiring wiring = ShopWiring.builder().defaultExecutor(Runnable::run).build();
            Futures.tell(wiring.numberAsked().ask());
            Futures.tell(wiring.objectAsked().ask());
            Futures.tell(wiring.textAsked().ask());
            """,
            "= [1, 3, 2]",
            "= x",
            "= Optional[text]");
  }
}
