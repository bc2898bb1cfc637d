package org.example.boards;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import com.atlassian.activeobjects.external.ModelVersion;

/** The second model: boards have places, the oldest first. */
public class Places implements ActiveObjectsUpgradeTask {

    @Override
    public ModelVersion getModelVersion() {
        return ModelVersion.valueOf("2");
    }

    @Override
    @SuppressWarnings("unchecked")
    public void upgrade(ModelVersion currentVersion, ActiveObjects ao) {
        ao.migrate(Board.class);
        for (Board each : ao.find(Board.class)) {
            each.setPlace(each.getID());
            each.setName(each.getName() + " to " + getModelVersion());
            each.save();
        }
    }
}
