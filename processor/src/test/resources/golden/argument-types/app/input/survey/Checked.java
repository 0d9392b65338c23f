package survey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Target;

/** Belongs to types, and to no signature. */
@Target(ElementType.TYPE_USE)
@interface Checked {}
