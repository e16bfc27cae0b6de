package vn.banggiang.nationalportal.link;

import java.io.InputStream;
import java.net.URI;
import java.util.List;

/**
 * The national portal. All that is told may be told twice: it is known by a case's number, a status and its time. No call waits
 * longer than half a minute.
 */
public interface NationalPortal {

    /**
     * Says what a case is.
     *
     * @param known whether the portal has it already, which changes it there
     * @throws PortalRefused for what will not be taken however often it is said
     * @throws PortalUnavailable when it cannot be reached, or its answer cannot be read
     */
    void keep(CaseRecord record, boolean known) throws PortalRefused, PortalUnavailable;

    /** Says what happened to a case that the portal has, the earliest first; throws as {@link #keep}. */
    void tell(List<Progress> progress) throws PortalRefused, PortalUnavailable;

    /** What people sent there for this province and nobody confirmed yet, the oldest first; throws as {@link #keep}. */
    List<Submission> submissions() throws PortalRefused, PortalUnavailable;

    /**
     * A file of a submission; of one that is too large, no more than shows that.
     *
     * @throws PortalRefused for an address that is not the portal's
     * @throws PortalUnavailable as {@link #keep}
     */
    InputStream open(URI file) throws PortalRefused, PortalUnavailable;

    /** Says that a submission is a case here now; throws as {@link #keep}. */
    void accept(String submission, String caseCode) throws PortalRefused, PortalUnavailable;

    /** Says that a submission becomes none, and why; throws as {@link #keep}. */
    void decline(String submission, String reason) throws PortalRefused, PortalUnavailable;
}
