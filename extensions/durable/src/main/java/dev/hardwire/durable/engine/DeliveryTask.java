package dev.hardwire.durable.engine;

import com.github.kagkarlsson.scheduler.task.CompletionHandler;
import com.github.kagkarlsson.scheduler.task.ExecutionContext;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import com.github.kagkarlsson.scheduler.task.helper.CustomTask;

/** What the engine knows of a durable callback; one for each of its ids. */
final class DeliveryTask<P> extends CustomTask<byte[]> {

  private final DurableCallback<P> callback;
  private final Worker worker;

  DeliveryTask(String id, DurableCallback<P> callback, Worker worker) {
    super(
        id,
        byte[].class,
        null,
        now -> now,
        (complete, operations) -> worker.gaveUp(complete.getExecution()),
        (complete, operations) -> worker.died(complete.getExecution()));
    this.callback = callback;
    this.worker = worker;
  }

  /** The worker writes by itself what became of the delivery, so nothing is left to complete. */
  @Override
  public CompletionHandler<byte[]> execute(
      TaskInstance<byte[]> delivery, ExecutionContext context) {
    worker.make(callback, context.getExecution());
    return (complete, operations) -> {};
  }
}
