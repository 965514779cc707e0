package vn.sontay.training.simulation;

import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Time, chance and the network of one schedule. Everything follows from the seed. */
final class World {

    /** Milliseconds for which phones keep what was acknowledged, and within which the database may lose a commit. */
    static final long KEEP = 20_000;
    private static final long PATIENCE = 15_000;
    private static final double LOST = 0.12;
    private static final double SLOW = 0.08;

    private record Event(long at, long order, Runnable what) {
    }

    final Random random;
    final Set<Broken> broken;
    final Server server;
    private final PriorityQueue<Event> events = new PriorityQueue<>(
            Comparator.comparingLong(Event::at).thenComparingLong(Event::order));
    private long now;
    private long order;
    private boolean calm;
    private boolean down;

    World(long seed, Set<Broken> broken, Server server) {
        this.random = new Random(seed);
        this.broken = broken;
        this.server = server;
    }

    long now() {
        return now;
    }

    void in(long millis, Runnable what) {
        events.add(new Event(now + Math.max(0, millis), order++, what));
    }

    /** Lets time pass. */
    void run(long until) {
        while (!events.isEmpty() && events.peek().at() <= until) {
            Event next = events.poll();
            now = next.at();
            next.what().run();
        }
        now = until;
    }

    /** From now on nothing fails. */
    void calm() {
        calm = true;
        down = false;
    }

    boolean isCalm() {
        return calm;
    }

    /** The server is killed, with everything that is on its way to it. */
    void kill(long millis) {
        down = true;
        in(millis, () -> down = false);
    }

    /** The database fails over, and what takes over lacks some of the last commits. */
    void failOver() {
        server.lose(now - random.nextLong(KEEP));
    }

    /**
     * A request. It, its answer, or neither gets lost; what is slow arrives although nobody waits for it any more.
     *
     * @param there whether whoever has asked is still there
     */
    <T> void ask(BooleanSupplier reached, BooleanSupplier there, Supplier<T> atServer, Consumer<T> answered,
            Runnable failed) {
        boolean[] over = new boolean[1];
        Consumer<Runnable> once = what -> {
            if (!over[0]) {
                over[0] = true;
                if (there.getAsBoolean()) {
                    what.run();
                }
            }
        };
        in(PATIENCE, () -> once.accept(failed));
        if (!reached.getAsBoolean() || !calm && random.nextDouble() < LOST) {
            in(random.nextInt(2000), () -> once.accept(failed));
            return;
        }
        in(delay(), () -> {
            if (down) {
                once.accept(failed);
                return;
            }
            T told = atServer.get();
            if (calm || random.nextDouble() >= LOST) {
                in(delay(), () -> once.accept(() -> answered.accept(told)));
            }
        });
    }

    private long delay() {
        return !calm && random.nextDouble() < SLOW ? random.nextInt(25_000) : 20 + random.nextInt(600);
    }
}
