package vn.sontay.training.journey;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import vn.sontay.training.testing.WebVisitor;

/**
 * A trainer's device on a bad network, as static/keeper.js behaves: what is said of somebody replaces what waits about them, is
 * sent until it is acknowledged, and then the next time they change their mind names the mark that it became.
 */
final class StressedTrainer implements Runnable {

    private static final int MOST_TRIES = 2000;
    private static final int OK = 200;
    private static final int UNAUTHORIZED = 401;
    private static final int FORBIDDEN = 403;
    private static final List<String> STATUSES = List.of("PRESENT", "LATE", "EXCUSED", "ABSENT");

    /** A record that waits. */
    private record Said(String id, String enrolment, String status, long at) {
    }

    private final String userName;
    private final String server;
    private final String address;
    private final List<String> people;
    private final int marks;
    private final Random random;
    private final AtomicInteger acknowledgements;
    private final String device = UUID.randomUUID().toString();
    private final Map<String, Said> waiting = new LinkedHashMap<>();
    private final Map<String, String> last = new HashMap<>();
    private final List<String> acknowledged = Collections.synchronizedList(new ArrayList<>());
    private WebVisitor visitor;
    private String person = "";
    private String token = "";

    /**
     * @param address of the roll, behind a bad network
     * @param people whom this device marks, by enrolment
     */
    StressedTrainer(String userName, String server, String address, List<String> people, int marks, long seed,
            AtomicInteger acknowledgements) {
        this.userName = userName;
        this.server = server;
        this.address = address;
        this.people = List.copyOf(people);
        this.marks = marks;
        this.random = new Random(seed);
        this.acknowledgements = acknowledgements;
        this.visitor = new WebVisitor(server);
    }

    void signIn() {
        visitor = new WebVisitor(server);
        visitor.signIn(userName, "taphuan123");
        token = visitor.token();
        person = visitor.open("/home").html().select("form[data-person]").attr("data-person");
    }

    @Override
    public void run() {
        for (int i = 0; i < marks; i++) {
            String who = people.get(random.nextInt(people.size()));
            String status = STATUSES.get(random.nextInt(STATUSES.size()));
            last.put(who, status);
            waiting.remove(who);
            waiting.put(who, new Said(UUID.randomUUID().toString(), who, status, System.currentTimeMillis()));
            pause(random.nextInt(300));
            if (random.nextInt(3) > 0) {
                send();
            }
        }
        for (int tries = 0; !waiting.isEmpty(); tries++) {
            if (tries > MOST_TRIES) {
                throw new AssertionError(userName + " can't send " + waiting);
            }
            send();
        }
    }

    private void send() {
        List<Said> batch = waiting.values().stream().limit(1 + random.nextInt(8)).toList();
        try {
            WebVisitor.Page answer = visitor.json("POST", address + "/marks", body(batch), token);
            if (answer.status() == OK && answer.body().contains("\"records\"")) {
                batch.forEach(each -> taken(each, answer.body()));
            } else if (answer.status() == UNAUTHORIZED || answer.status() == FORBIDDEN) {
                signIn();
            } else if (answer.body().contains("\"status\":" + answer.status()) && answer.status() < 500) {
                throw new AssertionError(userName + " is answered " + answer.status() + ": " + answer.body());
            } else {
                pause(500 + random.nextInt(1500));
            }
        } catch (java.io.UncheckedIOException | IllegalStateException e) {
            pause(500 + random.nextInt(1500));
        }
    }

    private void taken(Said said, String answer) {
        if (!answer.contains("\"" + said.id() + "\":{\"state\":\"taken\"")) {
            throw new AssertionError(said + " isn't taken: " + answer);
        }
        acknowledged.add(said.id());
        acknowledgements.incrementAndGet();
        waiting.remove(said.enrolment(), said);
    }

    private String body(List<Said> batch) {
        return "{\"person\":\"" + person + "\",\"device\":\"" + device + "\",\"sent\":" + System.currentTimeMillis()
                + ",\"records\":[" + batch.stream()
                        .map(each -> "{\"id\":\"" + each.id() + "\",\"at\":" + each.at() + ",\"enrolment\":"
                                + each.enrolment() + ",\"status\":\"" + each.status() + "\"}")
                        .collect(Collectors.joining(","))
                + "]}";
    }

    private static void pause(int milliseconds) {
        try {
            TimeUnit.MILLISECONDS.sleep(milliseconds);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return what must count of each person that this device has marked */
    Map<String, String> last() {
        return last;
    }

    /** @return records of which the server said that it has them */
    List<String> acknowledged() {
        return acknowledged;
    }
}
