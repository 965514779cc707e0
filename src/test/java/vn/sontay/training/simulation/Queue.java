package vn.sontay.training.simulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What lies in one store of a browser, and how a page sends it and asks for it once more. */
abstract class Queue {

    private static final long TOGETHER = 1500;
    private static final long FIRST_WAIT = 1000;
    private static final long LONGEST_WAIT = 30_000;

    final World world;
    final Phone phone;
    final Rules rules = Rules.get();
    final Map<String, Entry> store = new LinkedHashMap<>();
    private int page;
    private boolean open;
    private boolean sending;
    private boolean gathering;
    private boolean asking;
    private long wait = FIRST_WAIT;
    private final Map<String, Long> since = new HashMap<>();

    Queue(World world, Phone phone) {
        this.world = world;
        this.phone = phone;
    }

    abstract List<Entry> next(Collection<Entry> waiting);

    abstract String take(List<Entry> batch);

    /** A page is opened, which sends what an earlier one has left and asks for what that had sent. */
    void open() {
        page++;
        open = true;
        sending = false;
        gathering = false;
        asking = false;
        wait = FIRST_WAIT;
        since.clear();
        remember();
        ask();
        send();
    }

    void close() {
        open = false;
        page++;
    }

    boolean isOpen() {
        return open;
    }

    void keep(Entry entry) {
        store.put(entry.key(), entry);
        if (!gathering) {
            gathering = true;
            later(TOGETHER, this::send);
        }
    }

    private void later(long millis, Runnable what) {
        int mine = page;
        world.in(millis, () -> {
            if (page == mine) {
                what.run();
            }
        });
    }

    void send() {
        gathering = false;
        List<Entry> waiting = store.values().stream().filter(rules::waits).toList();
        if (!open || sending || waiting.isEmpty()) {
            return;
        }
        sending = true;
        int mine = page;
        List<Entry> batch = next(waiting);
        phone.request(() -> page == mine, () -> take(batch), receipt -> acknowledge(batch, receipt), this::failed);
    }

    private void failed() {
        sending = false;
        later(wait, this::send);
        wait = Math.min(2 * wait, LONGEST_WAIT);
    }

    private void acknowledge(List<Entry> batch, String receipt) {
        sending = false;
        wait = FIRST_WAIT;
        batch.forEach(each -> {
            Entry kept = world.broken.contains(Broken.LETS_GO_AT_ONCE) ? null : rules.acknowledged(each, receipt);
            if (kept == null) {
                store.remove(each.key());
            } else {
                renew(each, kept);
            }
        });
        remember();
        send();
    }

    private void renew(Entry old, Entry fresh) {
        if (store.containsKey(old.key())) {
            store.put(fresh.key(), fresh);
        }
    }

    private List<Entry> kept() {
        return store.values().stream().filter(rules::isKept).toList();
    }

    private void remember() {
        List<Entry> kept = kept();
        kept.forEach(each -> since.putIfAbsent(each.text("receipt"), world.now()));
        if (!asking && !kept.isEmpty()) {
            asking = true;
            later(World.KEEP, this::ask);
        }
    }

    private void ask() {
        asking = false;
        List<Entry> kept = kept();
        List<String> names = rules.names(kept);
        if (!open || names.isEmpty()) {
            return;
        }
        int mine = page;
        long asked = world.now();
        phone.request(() -> page == mine, () -> world.server.missing(names), missing -> {
            settle(kept, names, missing, due(names, asked));
            remember();
        }, this::remember);
    }

    private List<String> due(List<String> names, long moment) {
        return names.stream().filter(each -> world.broken.contains(Broken.LETS_GO_EARLY)
                || moment - since.get(each) >= World.KEEP).toList();
    }

    private void settle(List<Entry> kept, List<String> names, List<String> missing, List<String> due) {
        Rules.Settled told = rules.settle(kept, names, missing, due);
        told.gone().forEach(each -> store.remove(each.key()));
        told.again().forEach(each -> renew(each, each));
        if (!told.again().isEmpty()) {
            send();
        }
    }

    /** Signing out lets go of what is acknowledged. @return what that was */
    List<String> signOut() {
        List<String> gone = new ArrayList<>(kept().stream().map(Entry::key).toList());
        gone.forEach(store::remove);
        return gone;
    }
}
