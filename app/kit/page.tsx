"use client";
import { useState } from "react";
import { Alert } from "@/components/ui/alert";
import { Badge } from "@/components/ui/badge";
import { Button, ButtonLink } from "@/components/ui/button";
import { Card } from "@/components/ui/card";
import { CheckboxCard } from "@/components/ui/checkbox-card";
import { ConfirmDialog } from "@/components/ui/confirm-dialog";
import { Container } from "@/components/ui/container";
import { CopyButton } from "@/components/ui/copy-button";
import { Details } from "@/components/ui/details";
import { Icon } from "@/components/ui/icon";
import { Input } from "@/components/ui/input";
import { PageHeading } from "@/components/ui/page-heading";
import { RadioCard } from "@/components/ui/radio-card";
import { StatusLine } from "@/components/ui/status-line";
import { Stepper } from "@/components/ui/stepper";
import { Cell, ColumnHeader, RowHeader, Table, TableBody, TableHead, TableRow } from "@/components/ui/table";
import { Textarea } from "@/components/ui/textarea";
const names = ["check","stop","cross","hold","lock","arrow","back","warning","info","question","pencil","print","download","upload","external","chevron","trash","plus","copy","file","link"] as const;
function T({ narrow }: { narrow: "cards" | "scroll" }) {
  return (
    <Table caption={`Inbound ${narrow}`} narrow={narrow}>
      <TableHead>{["Action", "Protocol", "Port", "To", "Why and source"].map((c) => <ColumnHeader key={c}>{c}</ColumnHeader>)}</TableHead>
      <TableBody>
        {[["open","443","192.168.1.10"],["hold","1234","192.168.1.10"],["closed","3306","—"],["allow","22","ftp.example.net"],["blocker","80","—"]].map(([t,p,to]) => (
          <TableRow key={p}>
            <RowHeader label="Action"><Badge tone={t as "open"}>{t}</Badge></RowHeader>
            <Cell label="Protocol">TCP</Cell>
            <Cell label="Port"><code className="font-mono">{p}</code></Cell>
            <Cell label="To"><code className="font-mono">{to}</code></Cell>
            <Cell label="Why and source">Encrypted web service for iPads and iPhones outside the office. F17, F20</Cell>
          </TableRow>
        ))}
      </TableBody>
    </Table>
  );
}
export default function Kit() {
  const [open, setOpen] = useState(false);
  return (
    <Container className="space-y-8 py-10">
      <Stepper label="Steps" steps={[{id:"a",label:"Office",state:"done",href:"/kit"},{id:"b",label:"Features",state:"done",href:"/kit"},{id:"c",label:"Internet",state:"current",href:"/kit"},{id:"d",label:"Server",state:"open",href:"/kit"},{id:"e",label:"Network",state:"open"}]} />
      <PageHeading eyebrow="Smile Dental" lead="Why we ask these questions." actions={<Button icon="print">Print</Button>}>Your internet connection</PageHeading>
      <div className="flex flex-wrap gap-3">
        <Button tone="primary">Primary</Button><Button>Secondary</Button><Button tone="quiet">Quiet</Button><Button tone="danger" icon="trash" onClick={() => setOpen(true)}>Delete</Button><Button disabled>Off</Button><Button tone="primary" disabled>Off</Button>
        <ButtonLink href="/" size="sm">Small</ButtonLink><ButtonLink href="/" size="lg" tone="primary" iconAfter="arrow">Large</ButtonLink><CopyButton text="hello" what="x" />
      </div>
      <div className="flex flex-wrap gap-2">{(["neutral","accent","open","closed","hold","allow","blocker"] as const).map((t) => <Badge key={t} tone={t}>{t}</Badge>)}</div>
      <div className="flex flex-wrap gap-3">{names.map((n) => <Icon key={n} name={n} className="size-6" />)}</div>
      <div className="grid gap-3 md:grid-cols-2">{(["info","success","warning","danger"] as const).map((t) => <Alert key={t} tone={t} title={`A ${t} title`}>What it means and what to do.</Alert>)}</div>
      <Details summary="How do I find this?"><p>On a Mac, open System Settings.</p></Details>
      <Card className="grid gap-3 max-w-read">
        <RadioCard name="r" label="Yes" hint="Patients use it from home." defaultChecked /><RadioCard name="r" label="No" /><RadioCard name="r" label="Not sure" aside />
        <CheckboxCard label="eClaims" hint="Sends claims." defaultChecked /><CheckboxCard label="eStatements" /><CheckboxCard label="Off" disabled />
        <Input aria-label="a" defaultValue="192.168.1.10" mono /><Input aria-label="b" aria-invalid defaultValue="300.1.1.1" mono /><Textarea aria-label="c" placeholder="Note" />
        <StatusLine tone="done">Saved</StatusLine><StatusLine tone="failed">Not saved</StatusLine>
      </Card>
      <Card padded><T narrow="cards" /></Card>
      <T narrow="scroll" />
      <ConfirmDialog open={open} title="Delete this office?" confirmLabel="Delete" tone="danger" onConfirm={() => setOpen(false)} onCancel={() => setOpen(false)}>Its answers are removed from this browser. This can't be undone.</ConfirmDialog>
    </Container>
  );
}
