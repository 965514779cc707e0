package vn.sontay.training.simulation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.mozilla.javascript.Context;
import org.mozilla.javascript.Function;
import org.mozilla.javascript.NativeArray;
import org.mozilla.javascript.Scriptable;

/** The script that both queues of a phone ask, as browsers run it. Of one thread. */
final class Rules {

    private static final Path SCRIPT = Path.of("src/main/webapp/static/twice.js");
    private static final ThreadLocal<Rules> OF_THREAD = ThreadLocal.withInitial(Rules::new);

    private final Context context = Context.enter();
    private final Scriptable scope = context.initStandardObjects();
    private final Scriptable twice;

    /** What becomes of entries that were asked for. */
    record Settled(List<Entry> gone, List<Entry> again) {
    }

    private Rules() {
        try {
            context.setLanguageVersion(Context.VERSION_ES6);
            context.evaluateString(scope, Files.readString(SCRIPT), SCRIPT.toString(), 1, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        twice = (Scriptable) scope.get("twice", scope);
    }

    static Rules get() {
        return OF_THREAD.get();
    }

    Entry entry(Map<String, Object> parts) {
        Scriptable made = context.newObject(scope);
        parts.forEach(
                (name, value) -> made.put(name, made, value instanceof Long number ? number.doubleValue() : value));
        return new Entry(made);
    }

    boolean waits(Entry entry) {
        return Context.toBoolean(call("waits", entry.script()));
    }

    boolean isKept(Entry entry) {
        return Context.toBoolean(call("isKept", entry.script()));
    }

    List<Entry> batch(Collection<Entry> entries, int most) {
        return entries(call("batch", array(entries), most));
    }

    List<Entry> records(Collection<Entry> entries, int most) {
        return entries(call("records", array(entries), most));
    }

    boolean replaces(Entry fresh, Entry old) {
        return Context.toBoolean(call("replaces", fresh.script(), old.script()));
    }

    @Nullable
    Entry acknowledged(Entry entry, @Nullable String receipt) {
        return call("acknowledged", entry.script(), receipt) instanceof Scriptable made ? new Entry(made) : null;
    }

    List<String> names(Collection<Entry> entries) {
        return texts(call("names", array(entries)));
    }

    Settled settle(Collection<Entry> entries, List<String> asked, List<String> missing, List<String> due) {
        Scriptable told = (Scriptable) call("settle", array(entries), context.newArray(scope, asked.toArray()),
                context.newArray(scope, missing.toArray()), context.newArray(scope, due.toArray()));
        return new Settled(entries(told.get("gone", told)), entries(told.get("again", told)));
    }

    private Object call(String name, @Nullable Object... arguments) {
        return ((Function) twice.get(name, twice)).call(context, scope, twice, arguments);
    }

    private Scriptable array(Collection<Entry> entries) {
        return context.newArray(scope, entries.stream().map(Entry::script).toArray());
    }

    private static List<Entry> entries(Object array) {
        List<Entry> found = new ArrayList<>();
        ((NativeArray) array).forEach(each -> found.add(new Entry((Scriptable) each)));
        return found;
    }

    private static List<String> texts(Object array) {
        List<String> found = new ArrayList<>();
        ((NativeArray) array).forEach(each -> found.add(each.toString()));
        return found;
    }
}
