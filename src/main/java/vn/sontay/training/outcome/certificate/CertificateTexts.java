package vn.sontay.training.outcome.certificate;

import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/** The feature's own sentences, where they go into a paper or into another sentence. */
final class CertificateTexts {

    private static final Locale VIETNAMESE = Locale.of("vi", "VN");

    private CertificateTexts() {
    }

    static String text(String key, List<String> arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle(CertificateTexts.class.getPackageName() + ".messages",
                Locale.ROOT, CertificateTexts.class.getClassLoader());
        return new MessageFormat(bundle.getString(key), VIETNAMESE).format(arguments.toArray());
    }
}
