package signup;

import java.util.regex.Pattern;

/**
 * What counts as an e-mail address: {@code local@domain} as most mail servers take it, in ASCII and
 * without the quoted local parts and domain literals that RFC 5321 also knows.
 */
final class EmailAddress {
  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL_PART = 64;

  private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
  private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
  private static final String TOP_LABEL = "(?![0-9]+$)" + LABEL;
  private static final Pattern ADDRESS =
      Pattern.compile(ATOM + "(?:\\." + ATOM + ")*@(?:" + LABEL + "\\.)+" + TOP_LABEL);

  private EmailAddress() {}

  static String accept(String email) {
    String stripped = email.strip();
    if (stripped.isEmpty()) {
      throw new InvalidSignup("the e-mail address is empty");
    }
    // The length comes first: no pattern is matched against a text of any size.
    if (stripped.length() > LONGEST || stripped.indexOf('@') > LONGEST_LOCAL_PART) {
      throw new InvalidSignup("the e-mail address is too long");
    }
    if (!ADDRESS.matcher(stripped).matches()) {
      throw new InvalidSignup(
          "\"" + printable(stripped) + "\" is not an e-mail address such as ada@example.org");
    }
    return stripped;
  }

  private static String printable(String text) {
    return text.replaceAll("\\p{C}", "?");
  }
}
