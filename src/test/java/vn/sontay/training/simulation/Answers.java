package vn.sontay.training.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The answers of a test ({@code attempt.js}): every one counts, in the order in which it was given. */
final class Answers extends Queue {

    private static final int MOST = 50;
    private static final int QUESTIONS = 5;

    final List<Server.Logged> given = new ArrayList<>();
    private String client = "";
    private long seq;
    private long shift;

    Answers(World world, Phone phone) {
        super(world, phone);
    }

    /** A client is one load of the page; it counts on from the server's time, wherever this device's clock stands. */
    @Override
    void open() {
        client = phone.name + "-" + world.random.nextInt(Integer.MAX_VALUE);
        seq = 0;
        shift = world.server.clock(world.now()) - world.now();
        super.open();
    }

    void give() {
        seq++;
        given.add(new Server.Logged(client, seq));
        keep(rules.entry(Map.of("key", client + ":" + seq, "attempt", "1", "client", client, "seq", seq, "at",
                shift + world.now(), "ordinal", (long) world.random.nextInt(QUESTIONS), "response", "A")));
    }

    @Override
    List<Entry> next(Collection<Entry> waiting) {
        return rules.batch(waiting.stream().sorted(Comparator.comparingLong((Entry each) -> each.number("at"))
                .thenComparingLong(each -> each.number("seq"))).toList(), MOST);
    }

    @Override
    String take(List<Entry> batch) {
        long sentAt = shift + world.now();
        return world.server.takeAnswers(batch.getFirst().text("client"), batch.stream().map(each -> new Server.Sent(
                each.number("seq"), (int) each.number("ordinal"), each.text("response"), sentAt - each.number("at")))
                .toList(), world.now());
    }
}
