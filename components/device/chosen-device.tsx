"use client";

import { useEffect, useMemo, useState } from "react";
import type { Desk } from "@/components/technician/desk";
import { changeOf } from "@/components/technician/worked";
import { Alert } from "@/components/ui/alert";
import { Button } from "@/components/ui/button";
import type { Device, DeviceEntry } from "@/lib/devices/device";
import { exportTo } from "@/lib/devices/export";
import type { Policy } from "@/lib/devices/policy";
import type { OpenShare } from "@/lib/share/work-sync-state";
import { markStep } from "@/lib/work";
import { Along } from "./along";
import { Applied } from "./applied";
import { BeforeLoading } from "./before-loading";
import { ClickSteps } from "./click-steps";
import { ConfigFiles } from "./config-files";
import { otherWay, wayOf } from "./device-words";
import { NameFields } from "./name-fields";
import { Unfinished } from "./unfinished";

type ChosenDeviceProps = {
  entry: DeviceEntry;
  names: Readonly<Record<string, string>>;
  policy: Policy;
  desk: Desk;
  share: OpenShare;
  lookOnly: boolean;
  onChoose: (id: string) => void;
};

/** Its code loads now that it is chosen. */
export function ChosenDevice(props: ChosenDeviceProps) {
  const { entry, onChoose } = props;
  const { device, failed, tryAgain } = useLoaded(entry);
  const other = otherWay(entry.id);
  return (
    <>
      {other && (
        <Button size="sm" iconAfter="arrow" onClick={() => onChoose(other.id)}>
          {wayOf(other.id) === "click-sheet" ? "Rather click by click" : "Rather settings to paste"}
        </Button>
      )}
      {device && <Told {...props} device={device} />}
      <div role="alert">
        {failed && (
          <Alert tone="warning" title="This device can’t be loaded now">
            <Button size="sm" onClick={tryAgain}>
              Try again
            </Button>
          </Alert>
        )}
      </div>
    </>
  );
}

function Told({
  entry,
  device,
  names,
  policy,
  desk,
  share,
  lookOnly,
  onChoose,
}: ChosenDeviceProps & { device: Device }) {
  const exported = useMemo(() => exportTo(entry, device, policy, names), [entry, device, policy, names]);
  const { work } = share;
  const done = (work.device?.id === entry.id && work.device.done) || [];
  const stepsLeft = exported.clickSheet?.steps.filter(({ id }) => !done.includes(id)).length ?? 0;
  return (
    <>
      <NameFields entry={entry} device={device} names={names} policy={policy} desk={desk} onChoose={onChoose} />
      <BeforeLoading device={device} exported={exported} policy={policy} share={share} />
      <Unfinished exported={exported} />
      {exported.clickSheet ? (
        <>
          <ClickSteps
            steps={exported.clickSheet.steps}
            done={done}
            files={exported.files}
            say={desk.say}
            onMark={(step, isDone) =>
              desk.edit((work, now) => changeOf(markStep(work, entry.id, { id: step, isDone }, now)))
            }
          />
          <Along title={entry.title} exported={exported} />
        </>
      ) : (
        <ConfigFiles files={exported.files} say={desk.say} />
      )}
      {!lookOnly && wayOf(entry.id) !== "table" && (
        <Applied exported={exported} desk={desk} share={share} stepsLeft={stepsLeft} />
      )}
    </>
  );
}

function useLoaded({ load }: DeviceEntry) {
  const [device, setDevice] = useState<Device>();
  const [failed, setFailed] = useState(false);
  const [attempt, setAttempt] = useState(0);
  useEffect(() => {
    let isGone = attempt < 0;
    load().then(
      (loaded) => !isGone && setDevice(loaded),
      () => !isGone && setFailed(true),
    );
    return () => {
      isGone = true;
    };
  }, [load, attempt]);
  const tryAgain = () => {
    setFailed(false);
    setAttempt(attempt + 1);
  };
  return { device, failed, tryAgain };
}
