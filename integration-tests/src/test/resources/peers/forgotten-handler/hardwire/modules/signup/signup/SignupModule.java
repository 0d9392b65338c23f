package signup;

import dev.hardwire.CallbackModule;

@CallbackModule
public interface SignupModule {}
