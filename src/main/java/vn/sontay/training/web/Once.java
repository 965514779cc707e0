package vn.sontay.training.web;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What a page asks several times while it is written, and its bean asks the database once, and only if it is asked. */
public final class Once<T> {

    private final Supplier<T> source;
    private @Nullable T value;

    /** @param source never gives null */
    public Once(Supplier<T> source) {
        this.source = source;
    }

    public T get() {
        T known = value;
        if (known == null) {
            known = source.get();
            value = known;
        }
        return known;
    }
}
