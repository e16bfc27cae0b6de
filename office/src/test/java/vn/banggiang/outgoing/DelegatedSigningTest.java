package vn.banggiang.outgoing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import vn.banggiang.PlatformTest;
import vn.banggiang.documents.DocumentsException;
import vn.banggiang.documents.Offices;
import vn.banggiang.documents.Offices.Office;
import vn.banggiang.documents.OutgoingId;
import vn.banggiang.documents.Papers;

@PlatformTest
class DelegatedSigningTest {

    private final OutgoingDocuments documents;
    private final Desk desk;
    private final Offices offices;
    private final Office office;
    private final Office recipient;

    DelegatedSigningTest(OutgoingDocuments documents, BeanFactory beans) {
        this.documents = documents;
        this.desk = new Desk(beans);
        this.offices = new Offices(beans);
        this.office = offices.open();
        this.recipient = offices.open();
    }

    @Test
    void whoHoldsTheLeadersDelegationSignsInTheirOwnNameByDelegation() {
        OutgoingId id = approved();
        offices.delegateToHead(office);

        OutgoingDocument signed = desk.sign(office.head(), id);

        assertThat(signed.block().authority()).containsExactly("TUQ. GIÁM ĐỐC");
        assertThat(signed.block().position()).isEqualTo("CHÁNH VĂN PHÒNG");
        assertThat(signed.block().signer()).isEqualTo("Lục Thị Phòng");
        assertThat(signed.requiredSignature().by()).isEqualTo(office.head().person());
    }

    @Test
    void withoutADelegationNobodySignsForTheLeader() {
        OutgoingId id = approved();

        assertThatThrownBy(() -> desk.sign(office.head(), id))
                .isInstanceOfSatisfying(
                        DocumentsException.class,
                        refusal -> assertThat(refusal.key()).isEqualTo("documents.only-signer"));
    }

    private OutgoingId approved() {
        OutgoingId id = OutgoingId.random();
        documents.draft(
                office.specialist(),
                id,
                Drafting.of(
                        Papers.answer(recipient.agency().id(), office.leader().person())));
        documents.submit(office.specialist(), id);
        documents.approve(office.head(), id, "Đồng ý");
        return id;
    }
}
