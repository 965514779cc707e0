package vn.sontay.training.simulation;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** One device with one browser. Its owner answers and takes a roll on it; somebody else may sign in beside the open page. */
final class Phone {

    final String name;
    final Answers answers;
    final Marks marks;
    final Set<String> letGo = new HashSet<>();
    private final World world;
    private boolean online = true;
    private boolean others;
    private int takenForOthers;

    Phone(World world, String name) {
        this.world = world;
        this.name = name;
        this.answers = new Answers(world, this);
        this.marks = new Marks(world, this);
    }

    List<Queue> queues() {
        return List.of(answers, marks);
    }

    /** The server looks whose session it is, and takes nothing of anybody else's. */
    <T> void request(BooleanSupplier there, Supplier<T> atServer, Consumer<T> answered, Runnable failed) {
        boolean[] refused = new boolean[1];
        world.ask(() -> online, there, () -> {
            if (others && !world.broken.contains(Broken.BELIEVES_ANYBODY)) {
                refused[0] = true;
                return null;
            }
            takenForOthers += others ? 1 : 0;
            return atServer.get();
        }, told -> {
            if (refused[0]) {
                failed.run();
            } else {
                answered.accept(told);
            }
        }, failed);
    }

    int takenForOthers() {
        return takenForOthers;
    }

    /** Something that happens to it. */
    void happen() {
        switch (world.random.nextInt(12)) {
            case 0 -> cut();
            case 1 -> queues().forEach(Queue::close);
            case 2, 3 -> queues().forEach(Queue::open);
            case 4 -> signOut();
            case 5 -> others = !others;
            default -> use();
        }
    }

    private void use() {
        if (answers.isOpen() && !others) {
            for (int i = world.random.nextInt(3); i >= 0; i--) {
                answers.give();
                marks.say();
            }
        }
    }

    private void cut() {
        online = false;
        world.in(world.random.nextInt(40_000), () -> online = true);
    }

    /** The owner leaves, and comes back. */
    private void signOut() {
        if (!others) {
            queues().forEach(each -> {
                letGo.addAll(each.signOut());
                each.close();
            });
            others = true;
        }
    }

    /** The owner is back, and has a network. */
    void recover() {
        online = true;
        others = false;
        queues().forEach(Queue::open);
    }
}
