package vn.banggiang.edxml;

import java.util.List;

/**
 * What an update changes (BussinessDocumentInfo).
 *
 * @param document whether the document changes
 * @param receivers whether the recipients change
 * @param receiverList the recipients named
 */
public record UpdateInfo(boolean document, boolean receivers, List<ReceiverChange> receiverList) {

    public UpdateInfo {
        receiverList = List.copyOf(receiverList);
    }
}
