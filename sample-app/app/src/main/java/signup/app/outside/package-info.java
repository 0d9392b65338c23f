/**
 * What lies outside of the application: a mail server and a channel for notifications. Unless
 * others are named, both are small servers of our own on the loopback interface, which show what
 * reached them.
 */
@NullMarked
package signup.app.outside;

import org.jspecify.annotations.NullMarked;
