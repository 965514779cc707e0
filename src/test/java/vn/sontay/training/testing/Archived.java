package vn.sontay.training.testing;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.lang.reflect.Method;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * Asks veraPDF whether a PDF may be kept for decades: PDF/A-2b. It stands in a class loader of its own, as it brings the libraries
 * of its own.
 */
public final class Archived {

    /** When the papers of tests are made. */
    public static final Instant MADE = Instant.parse("2025-09-30T03:00:00Z");

    private static final Path JAR = Path.of("target", "verapdf", "verapdf.jar");
    private static final String PACKAGE = "org.verapdf.pdfa.";

    private final Object foundry;
    private final Object forArchives;
    private final Object forEverybody;
    private final ClassLoader classes;

    private Archived() throws ReflectiveOperationException, MalformedURLException {
        classes = new URLClassLoader("verapdf", new URL[]{JAR.toUri().toURL()},
                ClassLoader.getPlatformClassLoader());
        classes.loadClass("org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider").getMethod("initialise").invoke(null);
        foundry = classes.loadClass(PACKAGE + "Foundries").getMethod("defaultInstance").invoke(null);
        Class<?> flavours = classes.loadClass(PACKAGE + "flavours.PDFAFlavour");
        forArchives = flavours.getField("PDFA_2_B").get(null);
        forEverybody = flavours.getField("PDFUA_1").get(null);
    }

    private static final class Holder {

        static final Archived ONE = make();

        private static Archived make() {
            try {
                return new Archived();
            } catch (ReflectiveOperationException | MalformedURLException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** @return which rules of PDF/A-2b the file breaks, such as "6.2.4.3-2 …", each once; none where it may be kept */
    public static List<String> faults(byte[] pdf) {
        try {
            return Holder.ONE.check(pdf, Holder.ONE.forArchives);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @return which rules of PDF/UA-1 the file breaks, which is for people who are read to: only their numbers, such as "7.1-3" */
    public static List<String> barriers(byte[] pdf) {
        try {
            return Holder.ONE.check(pdf, Holder.ONE.forEverybody).stream().map(rule -> rule.split(" ")[0]).distinct()
                    .toList();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> check(byte[] pdf, Object flavour) throws ReflectiveOperationException {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(classes);
        try {
            Class<?> makers = classes.loadClass(PACKAGE + "VeraPDFFoundry");
            Object parser = makers.getMethod("createParser", InputStream.class, flavour.getClass()).invoke(foundry,
                    new ByteArrayInputStream(pdf), flavour);
            Object validator = makers.getMethod("createValidator", flavour.getClass(), boolean.class)
                    .invoke(foundry, flavour, false);
            Object result = classes.loadClass(PACKAGE + "PDFAValidator")
                    .getMethod("validate", classes.loadClass(PACKAGE + "PDFAParser")).invoke(validator, parser);
            Class<?> results = classes.loadClass(PACKAGE + "results.ValidationResult");
            List<String> faults = ((Collection<?>) results.getMethod("getTestAssertions").invoke(result)).stream()
                    .map(this::rule).distinct().sorted().toList();
            boolean compliant = (boolean) results.getMethod("isCompliant").invoke(result);
            ((AutoCloseable) parser).close();
            return compliant || !faults.isEmpty() ? faults : List.of("not compliant");
        } catch (ReflectiveOperationException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private String rule(Object assertion) {
        Object rule = told(assertion, "results.TestAssertion", "getRuleId");
        return told(rule, "validation.profiles.RuleId", "getClause") + "-"
                + told(rule, "validation.profiles.RuleId", "getTestNumber") + " "
                + told(assertion, "results.TestAssertion", "getMessage");
    }

    private Object told(Object of, String type, String what) {
        try {
            Method method = classes.loadClass(PACKAGE + type).getMethod(what);
            return method.invoke(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
