package post.events;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface PostEvents {}
