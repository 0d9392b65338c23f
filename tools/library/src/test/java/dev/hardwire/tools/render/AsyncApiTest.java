package dev.hardwire.tools.render;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.hardwire.tools.report.WiringReport;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

final class AsyncApiTest {

  /** On the console, since Maven counts skipped tests and keeps their reasons to itself. */
  @BeforeAll
  static void reportMissingSchema() throws Exception {
    if (AsyncApiSchema.fetched().isEmpty()) {
      System.out.println(AsyncApiSchema.MISSING);
    }
  }

  @Test
  void documentsAreValid() throws Exception {
    Optional<AsyncApiSchema> schema = AsyncApiSchema.fetched();
    assumeTrue(schema.isPresent(), AsyncApiSchema.MISSING);
    for (WiringReport wiring :
        List.of(Reports.signup(), Reports.shop(4, 5), HostileReport.wiring())) {
      assertEquals(List.of(), schema.orElseThrow().mistakes(AsyncApi.of(wiring)));
    }
  }

  @Test
  void validatorFindsMistakes() throws Exception {
    Optional<AsyncApiSchema> schema = AsyncApiSchema.fetched();
    assumeTrue(schema.isPresent(), AsyncApiSchema.MISSING);
    JsonObject document = document();
    document.getAsJsonObject("info").remove("version");
    document.getAsJsonObject("channels").getAsJsonObject("user_joined").addProperty("adress", "");
    List<String> mistakes = schema.orElseThrow().mistakes(document.toString());
    assertTrue(
        mistakes.contains("$.info: required property 'version' not found"), mistakes.toString());
    assertTrue(mistakes.toString().contains("adress"), mistakes.toString());
  }

  @Test
  void eventIsAChannelWithAMessage() {
    JsonObject channel = document().getAsJsonObject("channels").getAsJsonObject("user_joined");
    assertEquals("user_joined", channel.get("address").getAsString());
    assertEquals(
        "{\"type\":\"object\",\"properties\":{\"name\":{\"type\":\"string\"},"
            + "\"email\":{\"type\":\"string\"}},\"required\":[\"name\",\"email\"]}",
        channel
            .getAsJsonObject("messages")
            .getAsJsonObject("user_joined")
            .get("payload")
            .toString());
  }

  @Test
  void firingSendsAndCallbacksReceive() {
    JsonObject operations = document().getAsJsonObject("operations");
    JsonObject fire = operations.getAsJsonObject("fire:user_joined");
    assertEquals("send", fire.get("action").getAsString());
    assertEquals("[\"Signup.signUp\",\"Import.importUsers\"]", fire.get("x-fired-in").toString());
    JsonObject second = operations.getAsJsonObject("hear:user_joined:2");
    assertEquals("receive", second.get("action").getAsString());
    assertEquals("JoinLog.logJoin", second.get("title").getAsString());
    assertEquals("[{\"name\":\"NotificationsModule\"}]", second.get("tags").toString());
    assertEquals("{\"$ref\":\"#/channels/user_joined\"}", second.get("channel").toString());
  }

  @Test
  void typesBecomeSchemas() {
    assertEquals("{\"type\":\"integer\",\"format\":\"int64\"}", schema("long"));
    assertEquals("{\"type\":\"string\",\"format\":\"binary\"}", schema("byte[]"));
    assertEquals(
        "{\"type\":\"array\",\"items\":{\"type\":\"array\",\"items\":{\"type\":\"string\"}}}",
        schema("java.lang.String[][]"));
    assertEquals(
        "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"array\",\"items\":"
            + "{\"type\":\"string\",\"format\":\"uuid\"}}}",
        schema("java.util.Map<java.lang.String, java.util.List<? extends java.util.UUID>>"));
    assertEquals("{\"type\":\"array\",\"items\":{}}", schema("java.util.List"));
    assertEquals(
        "{\"title\":\"Order.Line\",\"x-java-type\":\"shop.Order.Line\"}",
        schema("shop.@Nullable Order.Line"));
  }

  private static String schema(String type) {
    return PayloadSchema.of(JavaType.of(type)).toString();
  }

  private static JsonObject document() {
    return JsonParser.parseString(AsyncApi.of(Reports.signup())).getAsJsonObject();
  }
}
