package dev.hardwire;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks an owner of which any number of instances come and go while the application runs. A wiring
 * does not ask for one; it hands out {@code Attachments}, to which instances are attached, strongly
 * or weakly. Each callback runs for all attached instances, in the order in which they came.
 *
 * <pre>{@code
 * @Attachable
 * public final class ChatSession {
 *   @Callback("message_posted")
 *   public void show(String text) { … }
 * }
 *
 * try (Subscription attached = wiring.chatSessionAttachments().attach(session)) { … }
 * }</pre>
 */
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Attachable {}
