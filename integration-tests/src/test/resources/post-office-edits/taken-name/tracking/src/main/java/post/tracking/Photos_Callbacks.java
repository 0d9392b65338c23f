package post.tracking;

/** Has the name of what would be generated for an owner called Photos. */
final class Photos_Callbacks {
  private Photos_Callbacks() {}
}
