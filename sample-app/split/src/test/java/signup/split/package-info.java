@NullMarked
package signup.split;

import org.jspecify.annotations.NullMarked;
