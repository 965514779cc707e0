package vn.sontay.training.outcome.certificate;

import jakarta.persistence.EntityManager;
import java.util.Optional;

/** Finds what was signed outside. */
final class SignedFiles {

    private static final String STANDING = " from SignedFile f join CertificateAct a on a.id = f.actId"
            + " where f.certificateId = :id and not exists (select u.id from CertificateAct u"
            + " where u.certificateId = a.certificateId and u.undoes = a.ordinal)";

    private SignedFiles() {
    }

    /** @return the file of the signature that stands, if it was made outside and handed back. One statement. */
    static Optional<SignedFile> standing(EntityManager entityManager, long certificateId) {
        return entityManager.createQuery("select f" + STANDING, SignedFile.class).setParameter("id", certificateId)
                .getResultStream().findFirst();
    }

    /** @return the hash of that file. One statement, without reading the file. */
    static Optional<String> hash(EntityManager entityManager, long certificateId) {
        return entityManager.createQuery("select f.sha256" + STANDING, String.class).setParameter("id", certificateId)
                .getResultStream().findFirst();
    }
}
