package vn.sontay.training.simulation;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The marks of a roll ({@code keeper.js}): the last word about somebody counts. */
final class Marks extends Queue {

    private static final int MOST = 100;
    private static final int PEOPLE = 4;

    final Map<String, String> said = new HashMap<>();
    final Map<String, String> records = new HashMap<>();
    private int number;

    Marks(World world, Phone phone) {
        super(world, phone);
    }

    void say() {
        number++;
        String about = phone.name + "-" + world.random.nextInt(PEOPLE);
        Entry fresh = rules.entry(
                Map.of("key", phone.name + "#" + number, "seq", (long) number, "to", "/marks", "about", about, "said",
                        String.valueOf(number)));
        store.values().removeIf(old -> rules.replaces(fresh, old));
        said.put(about, String.valueOf(number));
        records.put(about, fresh.key());
        keep(fresh);
    }

    @Override
    List<Entry> next(Collection<Entry> waiting) {
        return rules.records(waiting, MOST);
    }

    @Override
    String take(List<Entry> batch) {
        return world.server.takeMarks(phone.name, batch, world.now());
    }
}
