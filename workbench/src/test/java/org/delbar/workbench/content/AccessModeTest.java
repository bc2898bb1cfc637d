package org.delbar.workbench.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.delbar.workbench.testing.Community;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class AccessModeTest {

    private final Community community = new Community();

    @AfterEach
    void close() {
        community.close();
    }

    @Test
    void theDatabaseRemembersReadOnlyModeForAllNodes() {
        AccessMode otherNode = new AccessMode(community.database);

        community.accessMode.readOnly(true);
        community.accessMode.readOnly(true);

        assertThat(otherNode.isReadOnlyAccessModeEnabled()).isTrue();
        assertThat(otherNode.shouldEnforceReadOnlyAccess()).isTrue();

        otherNode.readOnly(false);

        assertThat(community.accessMode.isReadOnlyAccessModeEnabled()).isFalse();
    }
}
