package vn.sontay.training.shared.database;

import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Deals out what a statement names one by one, so that none names more than a database plans well. */
public final class Lots {

    private static final int MOST = 500;

    private Lots() {
    }

    /** @return all of them in their order, at most 500 at a time */
    public static <T> Stream<List<T>> of(Collection<T> all) {
        List<T> list = List.copyOf(all);
        return IntStream.iterate(0, first -> first < list.size(), first -> first + MOST)
                .mapToObj(first -> list.subList(first, Math.min(list.size(), first + MOST)));
    }
}
