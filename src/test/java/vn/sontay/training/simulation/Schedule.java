package vn.sontay.training.simulation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** One seed: two phones of one person, a server and its database, for two minutes full of faults and then in calm. */
final class Schedule {

    private static final long FAULTS = 120_000;
    private static final long CALM = 240_000;
    private static final int LONGEST_DOWN = 15_000;

    private final World world;
    private final List<Phone> phones;

    Schedule(long seed, Set<Broken> broken, Function<Set<Broken>, Server> server) {
        world = new World(seed, broken, server.apply(broken));
        phones = List.of(new Phone(world, "phone"), new Phone(world, "tablet"));
    }

    /** @return what is wrong after it; nothing when everything holds */
    List<String> play() {
        phones.forEach(each -> each.queues().forEach(Queue::open));
        phones.forEach(each -> goOn(each));
        strike();
        world.run(FAULTS);
        world.calm();
        phones.forEach(Phone::recover);
        world.run(FAULTS + CALM);
        List<String> wrong = new ArrayList<>();
        Map<Server.Logged, Integer> found = new HashMap<>();
        world.server.log().forEach(each -> found.merge(each, 1, Integer::sum));
        phones.forEach(each -> look(each, found, wrong));
        inOrder(wrong);
        return wrong;
    }

    private void goOn(Phone phone) {
        world.in(world.random.nextInt(6_000), () -> {
            if (!world.isCalm()) {
                phone.happen();
                goOn(phone);
            }
        });
    }

    /** What happens to server and database. */
    private void strike() {
        world.in(world.random.nextInt(30_000), () -> {
            if (world.isCalm()) {
                return;
            }
            switch (world.random.nextInt(4)) {
                case 0 -> world.kill(world.random.nextInt(LONGEST_DOWN));
                case 1 -> world.server.jump(world.random.nextInt(7_200_000) - 3_600_000);
                default -> world.failOver();
            }
            strike();
        });
    }

    private void look(Phone phone, Map<Server.Logged, Integer> found, List<String> wrong) {
        if (phone.takenForOthers() > 0) {
            wrong.add(phone.name + ": " + phone.takenForOthers() + " requests were taken under another account");
        }
        phone.queues().forEach(each -> {
            if (!each.store.isEmpty()) {
                wrong.add(phone.name + " still holds " + each.store.keySet());
            }
        });
        for (Server.Logged each : phone.answers.given) {
            int times = found.getOrDefault(each, 0);
            if (times > 1 || times == 0 && !phone.letGo.contains(each.client() + ":" + each.seq())) {
                wrong.add(each + " is there " + times + " times");
            }
        }
        phone.marks.said.forEach((about, said) -> {
            String stands = world.server.mark(about);
            if (!stands.equals(said) && !phone.letGo.contains(phone.marks.records.get(about))) {
                wrong.add("of " + about + " stands '" + stands + "', said was last '" + said + "'");
            }
        });
    }

    private void inOrder(List<String> wrong) {
        Map<String, Long> last = new HashMap<>();
        Set<String> told = new HashSet<>();
        for (Server.Logged each : world.server.log()) {
            if (last.getOrDefault(each.client(), 0L) > each.seq() && told.add(each.client())) {
                wrong.add(each + " stands after " + last.get(each.client()));
            }
            last.put(each.client(), each.seq());
        }
    }
}
