package vn.sontay.training.outcome.certificate;

import java.util.List;

/**
 * One demand of a course and whether a person meets it.
 *
 * @param key of the sentence in the feature's texts, without the feature's name
 * @param arguments fill the sentence, formatted
 * @param met whether the demand is met
 */
public record Reason(String key, List<String> arguments, boolean met) {

    public Reason {
        arguments = List.copyOf(arguments);
    }

    static Reason met(String key, Object... arguments) {
        return new Reason(key, texts(arguments), true);
    }

    static Reason unmet(String key, Object... arguments) {
        return new Reason(key, texts(arguments), false);
    }

    /** @return such as "Tham gia 2/4 buổi (50%), yêu cầu 75%" */
    public String sentence() {
        return CertificateTexts.text(key, arguments);
    }

    private static List<String> texts(Object[] arguments) {
        return List.of(arguments).stream().map(String::valueOf).toList();
    }
}
