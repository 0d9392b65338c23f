package dev.hardwire.processor.model;

import java.math.BigInteger;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How long a call may take, as text: a number and its unit. */
public final class Timeout {

  /** The longest one. */
  public static final Duration LONGEST = Duration.ofDays(365);

  private static final Pattern TEXT = Pattern.compile("([0-9]+)(ms|s|m|h)");

  private Timeout() {}

  /** The milliseconds of a text such as {@code 2s}; absent where it is none, however many. */
  public static Optional<BigInteger> read(String text) {
    Matcher matcher = TEXT.matcher(text);
    return matcher.matches()
        ? Optional.of(new BigInteger(matcher.group(1)).multiply(unit(matcher.group(2))))
        : Optional.empty();
  }

  /** The milliseconds of a text without a mistake; 0 for any other. */
  public static long millis(String text) {
    return read(text).filter(Timeout::isPossible).map(BigInteger::longValueExact).orElse(0L);
  }

  /** Whether a call may take so many milliseconds. */
  public static boolean isPossible(BigInteger millis) {
    return millis.signum() > 0 && millis.compareTo(BigInteger.valueOf(LONGEST.toMillis())) <= 0;
  }

  private static BigInteger unit(String name) {
    Duration unit =
        switch (name) {
          case "h" -> Duration.ofHours(1);
          case "m" -> Duration.ofMinutes(1);
          case "s" -> Duration.ofSeconds(1);
          default -> Duration.ofMillis(1);
        };
    return BigInteger.valueOf(unit.toMillis());
  }
}
