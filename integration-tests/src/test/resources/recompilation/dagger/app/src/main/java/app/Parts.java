package app;

import dagger.Component;
import parts.*;

@Component
interface Parts {
  PartNN partNN();
}
