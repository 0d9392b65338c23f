package signup.app.outside;

import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Objects;
import java.util.Properties;
import java.util.StringJoiner;

/** A message as it came over the wire, with its headers and text decoded. */
final class DeliveredMessage {
  private DeliveredMessage() {}

  static String text(byte[] message) {
    try {
      MimeMessage parsed = parsed(message);
      StringJoiner lines = new StringJoiner("\n");
      for (Header header : Collections.list(parsed.getAllHeaders())) {
        lines.add(header.getName() + ": " + MimeUtility.decodeText(unfolded(header)));
      }
      return lines.add("").add(String.valueOf(parsed.getContent()).strip()).toString();
    } catch (MessagingException | IOException e) {
      return new String(message, StandardCharsets.UTF_8);
    }
  }

  /** Returns the {@code Message-ID}; nothing where there is none. */
  static String id(byte[] message) {
    try {
      return Objects.requireNonNullElse(parsed(message).getMessageID(), "");
    } catch (MessagingException e) {
      return "";
    }
  }

  private static MimeMessage parsed(byte[] message) throws MessagingException {
    Session session = Session.getInstance(new Properties());
    return new MimeMessage(session, new ByteArrayInputStream(message));
  }

  private static String unfolded(Header header) {
    return header.getValue().replaceAll("\\s*\\R\\s*", " ");
  }
}
