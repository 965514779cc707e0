package vn.sontay.training.benchmark;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/** What there is to do, one after the other and from the beginning again, so many times altogether. */
final class Tasks {

    private final List<Task> tasks;
    private final int times;
    private final AtomicInteger taken = new AtomicInteger();

    /** @param times how often each of them may be done */
    Tasks(List<Task> tasks, int times) {
        this.tasks = List.copyOf(tasks);
        this.times = times;
    }

    /** @return tasks that use nothing up */
    static Tasks endless(List<Task> tasks) {
        return new Tasks(tasks, Integer.MAX_VALUE / tasks.size());
    }

    Task take() {
        return tasks.get(taken.getAndIncrement() % tasks.size());
    }

    /** @return how many are left */
    int left() {
        return tasks.size() * times - taken.get();
    }
}
