package bakery;

import dev.hardwire.Event;

@Event("label_printed")
public interface LabelPrinted {
  void print(Label label, LabelsImpl labels);
}
