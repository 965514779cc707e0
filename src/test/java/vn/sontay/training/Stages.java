package vn.sontay.training;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** In which stage a test class runs, by the end of its name; the build's includes say the same. */
final class Stages {

    private static final Pattern PROOF = Pattern.compile(".*?([A-Z][a-z]+)ProofIT");

    private Stages() {
    }

    /** @return {@code units}, {@code database}, {@code container}, {@code journey}, or the profile of a proof */
    static String of(String className) {
        Matcher proof = PROOF.matcher(className);
        if (proof.matches()) {
            return proof.group(1).toLowerCase(Locale.ROOT);
        }
        if (className.endsWith("ContainerIT")) {
            return "container";
        }
        if (className.endsWith("JourneyIT")) {
            return "journey";
        }
        return className.endsWith("IT") ? "database" : "units";
    }
}
