package io.careerplan.kit.tenancy;

import jakarta.persistence.Column;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.util.UUID;
import org.hibernate.annotations.TenantId;

/** A row that belongs to one tenant: id given by us, tenant set by the database session, version counted per change. */
@MappedSuperclass
public abstract class TenantOwned {

    @Id
    protected UUID id;

    @TenantId
    @Column(updatable = false)
    protected String tenant;

    @Version
    protected long version;

    @Transient
    private boolean stored;

    public UUID id() {
        return id;
    }

    /** The version that is stored: 0 after creation. */
    public long version() {
        return version;
    }

    /**
     * The version as which the change in hand will be stored: 0 for a new row, else one more than the stored one. Read
     * it before the change is flushed, and let one transaction say one thing about an aggregate: two events of the same
     * version are one to those who listen.
     */
    public long nextVersion() {
        return stored ? version + 1 : 0;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
