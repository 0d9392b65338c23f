package signup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SignupTest {
  private final List<String> joined = new ArrayList<>();
  private final Signup signup = new Signup((name, email) -> joined.add(name + " <" + email + ">"));

  @Test
  void listenersAreToldNameAndAddress() {
    signup.signUp("Ada", "ada@example.org");
    assertEquals(List.of("Ada <ada@example.org>"), joined);
  }

  @Test
  void spacesAroundNameAndAddressDoNotCount() {
    signup.signUp("  Ada Lovelace\t", "\u2003ada@example.org ");
    assertEquals(List.of("Ada Lovelace <ada@example.org>"), joined);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Zoë",
        "李小龍",
        "O'Brien",
        "Ada \"the countess\" <lovelace>",
        "ندا",
        "می\u200Cخواهم",
        "👩‍💻"
      })
  void namesOfAnyScriptAreAccepted(String name) {
    signup.signUp(name, "ada@example.org");
    assertEquals(List.of(name + " <ada@example.org>"), joined);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\t", "\u00A0", "\u2003", "\u200B", " \u200D "})
  void emptyNameIsRefused(String name) {
    assertRefused("the name is empty", name, "ada@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Ada\r\nBcc: eve@example.org",
        "Ada\nLovelace",
        "Ada\u0000",
        "Ada\u001B[2J",
        "Ada\u0085Lovelace",
        "Ada\u2028Lovelace",
        "Ada\u202Egro.elpmaxe@eve",
        "Ada\u2066",
        "Ada\uD800",
        "Ada\uFFFD"
      })
  void nameWithControlCharacterIsRefused(String name) {
    assertRefused(
        "the name contains a control character or an unreadable one", name, "ada@example.org");
  }

  @Test
  void tooLongNameIsRefused() {
    signup.signUp("x".repeat(100), "ada@example.org");
    assertRefused("the name is longer than 100 characters", "x".repeat(101), "ada@example.org");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada@example.org",
        "a@b.co",
        "ada.lovelace+signup@mail.example.org",
        "ada_l-1@xn--mnchen-3ya.example",
        "!#$%&'*+/=?^_`{|}~-@example.org",
        "ADA@EXAMPLE.ORG",
        "ada@1a.2b"
      })
  void usualAddressIsAccepted(String email) {
    signup.signUp("Ada", email);
    assertEquals(List.of("Ada <" + email + ">"), joined);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ada",
        "@example.org",
        "ada@",
        "ada@localhost",
        "ada@example",
        "ada@example..org",
        "ada@.example.org",
        "ada@example.org.",
        "ada@-example.org",
        "ada@example-.org",
        "ada@127.0.0.1",
        ".ada@example.org",
        "ada.@example.org",
        "ada..l@example.org",
        "ada lovelace@example.org",
        "ada@exa mple.org",
        "ada@eve@example.org",
        "ada@example.org, eve@example.org",
        "Ada <ada@example.org>",
        "\"ada\"@example.org",
        "zoë@example.org",
        "ada@münchen.example"
      })
  void malformedAddressIsRefused(String email) {
    assertRefused(
        "\"" + email + "\" is not an e-mail address such as ada@example.org", "Ada", email);
  }

  @Test
  void addressWithLineBreakIsRefusedAndShownWithoutIt() {
    assertRefused(
        "\"ada@example.org??Bcc: eve@example.org\" is not an e-mail address such as"
            + " ada@example.org",
        "Ada",
        "ada@example.org\r\nBcc: eve@example.org");
  }

  @Test
  void emptyAddressIsRefused() {
    assertRefused("the e-mail address is empty", "Ada", " ");
  }

  @Test
  void tooLongAddressIsRefused() {
    signup.signUp("Ada", "a".repeat(64) + "@example.org");
    assertRefused("the e-mail address is too long", "Ada", "a".repeat(65) + "@example.org");
    assertRefused("the e-mail address is too long", "Ada", "ada@" + "a.".repeat(130) + "org");
    assertRefused("the e-mail address is too long", "Ada", "a".repeat(10_000_000));
  }

  @Test
  void failureOfAListenerReachesTheCaller() {
    IllegalStateException failure = new IllegalStateException("disk full");
    Signup failing =
        new Signup(
            (name, email) -> {
              throw failure;
            });
    assertEquals(
        failure,
        assertThrows(IllegalStateException.class, () -> failing.signUp("Ada", "ada@example.org")));
  }

  private void assertRefused(String message, String name, String email) {
    joined.clear();
    InvalidSignup refusal = assertThrows(InvalidSignup.class, () -> signup.signUp(name, email));
    assertEquals(message, refusal.getMessage());
    assertEquals(List.of(), joined, "nobody is told of a refused sign-up");
  }
}
