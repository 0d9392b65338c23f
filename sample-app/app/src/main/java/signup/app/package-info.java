/**
 * The application: it alone knows which modules take part. {@link signup.app.App} wires them and
 * runs the service, on the terminal or as a web page; {@link signup.app.outside} holds what the
 * modules talk to.
 */
@NullMarked
package signup.app;

import org.jspecify.annotations.NullMarked;
